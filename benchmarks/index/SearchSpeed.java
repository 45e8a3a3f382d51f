import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;
import org.einklang.portal.access.Standing.Held;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.procedure.ProcedurePermission;
import org.einklang.portal.search.index.Filter;
import org.einklang.portal.search.index.Sights;
import org.einklang.portal.search.index.StoredIndex;

/** How long the index takes to answer, by how much it holds; benchmarks/search runs it, benchmarks/README.md says more. */
public class SearchSpeed {

    private static final List<String> WORDS = List.of("ausbildung", "messe", "bildung", "gutschein", "schulden", "beratung",
            "wohnung", "sicherung", "jugend", "beruf", "agentur", "sitzung", "beschluss", "protokoll", "haushalt", "bericht",
            "steuerung", "gruppe", "übergang", "schule", "pflege", "sprache", "kurs", "migration", "förderung", "antrag",
            "betreuung", "kinder", "familie", "vermittlung", "leistung", "presse", "termin", "kosten", "vertrag", "raum");
    private static final List<String> QUESTIONS = List.of("schulden", "ausbildungsmesse", "wohnung sicherung",
            "jugendberufsagentur", "gutschen", "beratnug schule", "prot", "st", "übergang schule beruf", "uebergang",
            "kosten messe haushalt", "sprachkurs migration", "vertrag 1999", "zzgibtesnicht", "person 17",
            "wer hilft bei schulden");
    private static final CooperationId HERE = new CooperationId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int BODIES = 40;
    private static final int ROUNDS = 40;
    private static long state = 17;

    public static void main(String[] sizes) throws Exception {
        System.out.println("| things | MB on disk | built in s | p50 ms | p95 ms | p99 ms | suggestions p95 ms |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) throws Exception {
        Path folder = Files.createTempDirectory("einklang-search");
        try (FSDirectory directory = FSDirectory.open(folder); StoredIndex index = new StoredIndex(directory)) {
            long begun = System.nanoTime();
            for (int i = 0; i < size; i++) {
                Findable thing = thing(i);
                index.put(thing.ref(), List.of(thing), "once");
            }
            index.keep(Map.of());
            index.show();
            double built = (System.nanoTime() - begun) / 1e9;
            times(index, 100);
            times(index, 16);
            double[] all = times(index, 100);
            double[] few = times(index, 16);
            System.out.printf("| %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n", size, megabytes(folder), built,
                    all[all.length / 2], all[all.length * 95 / 100], all[all.length * 99 / 100],
                    few[few.length * 95 / 100]);
        }
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** A member who sits in three of the bodies; each question as often as every other. */
    private static double[] times(StoredIndex index, int most) throws Exception {
        List<Held> held = new ArrayList<>(List.of(new Held(Role.COOPERATION_MEMBER, 1, 0, 0, 0)));
        for (long body = 1; body <= 3; body++) {
            held.add(new Held(Role.MEMBER, 1, 0, 0, body));
        }
        Set<String> sights = Sights.of(new PersonId(5), HERE,
                List.of(CorePermission.SEE_DIRECTORY, ProcedurePermission.SEE_PROCEDURE),
                right -> held.stream().filter(one -> right.roles().contains(one.role())).toList());
        double[] times = new double[ROUNDS * QUESTIONS.size()];
        int at = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long begun = System.nanoTime();
                index.find(index.question(question), Filter.of(HERE, sights), TODAY, most);
                times[at++] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** Half of all are directory entries for every member, half lie in one of forty bodies. */
    private static Findable thing(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(word()).append(i % 8 == 7 ? ". " : " ");
        }
        Findable thing = Findable.of(new ItemRef("bench", "thing", String.valueOf(number)), HERE,
                        word() + word() + " " + word() + " " + number)
                .text(text.toString())
                .people(List.of(new PersonId(number % 2000 + 1)));
        if (number % 2 == 0) {
            return thing.words("person " + number).seenBy(CorePermission.SEE_DIRECTORY, Scope.cooperation(HERE));
        }
        BodyId body = new BodyId(number % BODIES + 1L);
        return thing.body(body).day(TODAY.minusDays(number % 3000 - 200))
                .seenBy(ProcedurePermission.SEE_PROCEDURE, Scope.body(HERE, body));
    }

    /** The same on every machine; every eighth word is one of very many. */
    private static String word() {
        state = (state * 6364136223846793005L + 1442695040888963407L);
        int drawn = (int) (state >>> 33);
        return drawn % 8 == 0
                ? WORDS.get(drawn / 8 % WORDS.size()) + Integer.toString(drawn % 60000, 36).replaceAll("\\d", "x")
                : WORDS.get(drawn % WORDS.size());
    }

    private static double megabytes(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }
}
