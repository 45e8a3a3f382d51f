package org.einklang.portal.tags;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beans that components ask for, which Faces makes without injecting anything. Looking one up costs as much as a button,
 * and a page has fifty: the proxy of a scope is kept, since it finds the bean of each request by itself.
 */
final class Beans {

    private static final Map<Class<?>, Object> PROXIES = new ConcurrentHashMap<>();

    /** Made anew for each who asks. */
    private static final Set<Class<?>> OTHERS = ConcurrentHashMap.newKeySet();

    private Beans() {}

    /** The bean of this type. */
    static <T> T get(Class<T> type) {
        Object known = PROXIES.get(type);
        return known == null ? find(type) : type.cast(known);
    }

    private static <T> T find(Class<T> type) {
        Instance<T> asked = CDI.current().select(type);
        T found = asked.get();
        if (!OTHERS.contains(type)) {
            remember(type, found, asked.getHandle().getBean());
        }
        return found;
    }

    /** Of such a scope the proxy is handed out, never the bean of one request; should that ever change, nothing is kept. */
    private static void remember(Class<?> type, Object found, Bean<?> bean) {
        boolean proxy = CDI.current().getBeanManager().isNormalScope(bean.getScope())
                && found.getClass().getName().contains("ClientProxy");
        if (proxy) {
            PROXIES.put(type, found);
        } else {
            OTHERS.add(type);
        }
    }
}
