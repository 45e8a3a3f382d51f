package org.einklang.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.einklang.api.access.Access;

/**
 * The method asks {@link Access} for a right (who acts is no answer to that), itself or through methods of its own class; or it implements an extension point of
 * portal-api, whose contract says who may call.
 */
final class AskForTheRight extends ArchCondition<JavaMethod> {

    private static final String API = "org.einklang.api";
    private static final Set<String> QUESTIONS = Set.of("require", "may", "bodiesWhere");

    AskForTheRight() {
        super("ask Access for the right");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean asks = asks(method, new HashSet<>()) || implementsExtensionPoint(method);
        events.add(new SimpleConditionEvent(
                method, asks, method.getFullName() + (asks ? " asks" : " never asks") + " Access for a right"));
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> isAccess(call) || asksBehind(call, seen));
    }

    private static boolean isAccess(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Access.class) && QUESTIONS.contains(call.getName());
    }

    private static boolean asksBehind(JavaMethodCall call, Set<JavaMethod> seen) {
        return call.getTargetOwner().equals(call.getOriginOwner())
                && call.getTarget()
                        .resolveMember()
                        .filter(own -> asks(own, seen))
                        .isPresent();
    }

    private static boolean implementsExtensionPoint(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> type.getPackageName().startsWith(API))
                .anyMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass extensionPoint, JavaMethod method) {
        return extensionPoint.getMethods().stream()
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && declared.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
