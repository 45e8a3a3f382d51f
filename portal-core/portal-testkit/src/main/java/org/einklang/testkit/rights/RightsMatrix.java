package org.einklang.testkit.rights;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;

/** Lets everybody try addresses, and tells everything that is not as it was written down. */
public final class RightsMatrix {

    private static final System.Logger LOG = System.getLogger(RightsMatrix.class.getName());

    private static final int UNMANAGED = 500;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /**
     * Everybody opens the addresses and posts forged forms to them; so does nobody. Several personas are on their way at
     * once, each of them goes one step after the other.
     */
    public RightsMatrix tryOut(List<Row> rows) {
        Cast.everybody().parallelStream().forEach(persona -> rows.forEach(row -> tryOut(persona, row)));
        rows.forEach(this::tryWithoutLogin);
        return this;
    }

    private void tryOut(Persona persona, Row row) {
        boolean may = row.who().contains(persona);
        Visitor visitor = Visitor.known(persona);
        expect(persona + " GET " + row.address(), may ? 200 : 404, () -> visitor.get(row.address()));
        if (!may) {
            expect(persona + " POST " + row.address(), 404, () -> forged(visitor, row.address()));
        }
    }

    /** The persona gets this status there. */
    public RightsMatrix expect(Persona persona, String address, int status) {
        expect(persona + " GET " + address, status, () -> Visitor.known(persona).get(address));
        return this;
    }

    /** What was not as expected, one line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Sends what a browser would send for a button of the page, but without ever having seen the page. */
    public static Answer forged(Visitor visitor, String address) {
        return visitor.post(address, Map.of("form", "form", "form:submit", "form:submit"));
    }

    private void tryWithoutLogin(Row row) {
        Visitor nobody = Visitor.anonymous();
        if (row.open()) {
            expect("nobody GET " + row.address(), 200, () -> nobody.get(row.address()));
        } else {
            expectLogin("nobody GET " + row.address(), nobody.get(row.address()));
            expectLogin("nobody POST " + row.address(), forged(nobody, row.address()));
        }
    }

    /** What the portal did not manage, on a busy machine perhaps, is asked once more; what it answered is never. */
    private void expect(String act, int status, Supplier<Answer> answer) {
        Answer was = answer.get();
        if (was.status() >= UNMANAGED) {
            LOG.log(System.Logger.Level.WARNING, act + " was " + was + " at first");
            was = answer.get();
        }
        if (was.status() != status) {
            faults.add(act + " expected " + status + ", was " + was);
        }
    }

    private void expectLogin(String act, Answer answer) {
        if (answer.status() / 100 != 3 || !answer.location().contains("/login?to=")) {
            faults.add(act + " expected the login, was " + answer.status() + " " + answer.location());
        }
    }
}
