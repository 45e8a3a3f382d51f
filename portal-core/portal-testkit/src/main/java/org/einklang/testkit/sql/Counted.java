package org.einklang.testkit.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before a connection or statement: passes every call on and counts each {@code execute…}. */
final class Counted implements InvocationHandler {

    private static final Set<Class<?>> WRAPPED =
            Set.of(Connection.class, Statement.class, PreparedStatement.class, CallableStatement.class);

    private final Object target;

    private Counted(Object target) {
        this.target = target;
    }

    static <T> T wrap(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, new Counted(target)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        if (method.getName().startsWith("execute")) {
            StatementCount.add();
        }
        try {
            return wrapped(method.getReturnType(), method.invoke(target, arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private static @Nullable Object wrapped(Class<?> type, @Nullable Object result) {
        return result != null && WRAPPED.contains(type) ? wrapAny(type, result) : result;
    }

    private static <T> Object wrapAny(Class<T> type, Object result) {
        return wrap(type, type.cast(result));
    }
}
