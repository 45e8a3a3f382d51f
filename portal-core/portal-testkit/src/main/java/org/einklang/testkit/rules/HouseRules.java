package org.einklang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;

/**
 * The rules of the house that the compiler does not know. Host and modules check them in a plain test:
 *
 * <pre>{@code
 * HouseRules.ofModule("org.einklang.meetings").forEach(rule -> rule.check(HouseRules.classesOf("org.einklang.meetings")));
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /** What every class of the house keeps, host and modules alike. */
    public static List<ArchRule> everywhere() {
        return Stream.of(
                        time_comes_from_the_injected_clock(),
                        nothing_is_left_to_chance(),
                        nobody_prints_to_the_console(),
                        only_demo_data_acts_as_somebody_else(),
                        pages_do_not_touch_the_database(),
                        names_say_what_a_class_does(),
                        entities_have_no_public_setters(),
                        packages_are_null_marked())
                .map(HouseRules::evenIfThereIsNoSuchClass)
                .toList();
    }

    /** What a module keeps whose classes lie in this package and below. */
    public static List<ArchRule> ofModule(String root) {
        return Stream.concat(
                        everywhere().stream(),
                        Stream.of(
                                        a_module_knows_only_the_portal_api(root),
                                        only_pages_know_primefaces(),
                                        use_cases_ask_for_the_right())
                                .map(HouseRules::evenIfThereIsNoSuchClass))
                .toList();
    }

    /** The classes of a package and below, without tests. @throws IllegalArgumentException if there are none */
    public static JavaClasses classesOf(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no classes in " + root);
        }
        return classes;
    }

    private static ArchRule evenIfThereIsNoSuchClass(ArchRule rule) {
        return rule.allowEmptyShould(true);
    }

    static ArchRule a_module_knows_only_the_portal_api(String root) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "", // primitive types
                        root + "..",
                        "java..",
                        "javax.sql..",
                        "jakarta..",
                        "org.einklang.api..",
                        "org.primefaces..",
                        "org.jspecify.."))
                .because("modules know each other and the host only through portal-api; then each can be taken out");
    }

    static ArchRule only_pages_know_primefaces() {
        return noClasses()
                .that(not(nameEndingWith("Page")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.primefaces.."))
                .because("the look may change, the use case stays");
    }

    static ArchRule time_comes_from_the_injected_clock() {
        return noClasses()
                .should()
                .callMethodWhere(target(ReadsTheSystemClock.PREDICATE))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("tests and demo choose the moment: inject java.time.Clock");
    }

    static ArchRule nothing_is_left_to_chance() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("secrets need a SecureRandom, and everything else has to come out the same twice");
    }

    static ArchRule nobody_prints_to_the_console() {
        return noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("the log has levels and a place, the console has not");
    }

    static ArchRule only_demo_data_acts_as_somebody_else() {
        return noClasses()
                .that(not(assignableTo(DemoData.class)).and(not(assignableTo(Acting.class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Acting.class)
                .because("whoever acts as somebody else passes every check of rights");
    }

    static ArchRule pages_do_not_touch_the_database() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("a page converts, calls a use case and navigates; rights are checked in the use case");
    }

    static ArchRule names_say_what_a_class_does() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
                .because("such names say nothing: name the class after the act or the thing");
    }

    static ArchRule entities_have_no_public_setters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .notBePublic()
                .because("an entity changes by verbs that know its rules");
    }

    static ArchRule packages_are_null_marked() {
        return classes().should(new LieInNullMarkedPackage()).because("null is said, never assumed");
    }

    static ArchRule use_cases_ask_for_the_right() {
        return methods()
                .that(new OpenATransaction())
                .should(new AskForTheRight())
                .because("a right that is not asked for in the use case is not asked for at all");
    }
}
