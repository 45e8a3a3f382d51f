package org.einklang.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import java.time.Clock;
import java.util.Set;

/** Calls that ask the system for the time: {@code now()} without a clock, a clock of the system, milliseconds. */
final class ReadsTheSystemClock {

    private static final Set<String> SYSTEM_CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

    static final DescribedPredicate<CodeUnitCallTarget> PREDICATE =
            DescribedPredicate.describe("reads the system's clock", ReadsTheSystemClock::test);

    private ReadsTheSystemClock() {}

    private static boolean test(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock = owner.equals(Clock.class.getName()) && SYSTEM_CLOCKS.contains(name);
        boolean milliseconds = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        return now || systemClock || milliseconds;
    }
}
