package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.portal.search.Choice;
import org.einklang.portal.search.Search;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** Files come back as they were sent, one by one or all at once, within limits; who opens protected ones is noted. */
class AttachedFilesIT extends AttachmentStage {

    @Inject
    private Search search;

    @Test
    void a_large_file_comes_back_byte_by_byte_and_the_browser_asks_whether_it_is_still_the_same() {
        WrittenProcedure procedure = procedure();
        byte[] content = Brought.pdf("0123456789abcde\n".repeat(50_000));
        long id = attach(PRESS_JOBCENTER, procedure.ref(), Brought.upload("Groß & schön.pdf", content));

        Answer file = Visitor.known(EVALUATOR).get(address(id, 1));
        assertThat(file.bytes()).isEqualTo(content);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Gro%C3%9F%20%26%20sch%C3%B6n.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("private, no-cache");
        Answer again = Visitor.known(EVALUATOR).again(address(id, 1), file.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(Visitor.known(GUEST)
                        .again(address(id, 1), file.header("ETag"))
                        .status())
                .isEqualTo(404);
        Answer preview = Visitor.known(EVALUATOR).get(address(id, 1) + "/view");
        assertThat(preview.header("Content-Disposition")).startsWith("inline");
        assertThat(preview.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        long text = attach(PRESS_JOBCENTER, procedure.ref(), "Text.txt", "Kein Bild");
        assertThat(Visitor.known(EVALUATOR).get(address(text, 1) + "/view").status())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_found_by_what_stands_in_it_by_those_who_find_its_thing_until_it_is_removed() throws Exception {
        WrittenProcedure procedure = procedure();
        damage(attach(PRESS_JOBCENTER, procedure.ref(), "Beschädigt.txt", "Der Anfang fehlt."));
        String document =
                "<w:document xmlns:w=\"w\"><w:p><w:t>Die Lastenfahrradprämie ist beantragt.</w:t></w:p></w:document>";
        long id = attach(PRESS_JOBCENTER, procedure.ref(), Brought.upload("Antrag.docx", Brought.word(document)));

        assertThat(await(EVALUATOR, "Lastenfahrradprämie", 1)).containsExactly(Attachment.ref(id));
        assertThat(found(WELFARE, "Lastenfahrradprämie")).isEmpty();
        assertThat(Visitor.as(EVALUATOR)
                        .get("/c/lindental/search?q=Lastenfahrradpr%C3%A4mie")
                        .body())
                .contains("Antrag.docx", "Anhänge", "attachment-" + id);

        stage.as(PRESS_JOBCENTER, () -> attaching.remove(here(), procedure.ref(), id));
        assertThat(await(EVALUATOR, "Lastenfahrradprämie", 0)).isEmpty();
    }

    /** Its content is gone, and it has not been read: those that come after it are read all the same. */
    private void damage(long id) throws Exception {
        Transactions.commit(() -> {
            entities.createNativeQuery("delete from EK_CORE.attachment_piece where version_id in"
                            + " (select id from EK_CORE.attachment_version where attachment_id = ?1)")
                    .setParameter(1, id)
                    .executeUpdate();
            entities.createQuery("delete from AttachmentText t where t.attachmentId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    private List<ItemRef> await(Persona persona, String typed, int hits) {
        return Eventually.present(
                () -> Optional.of(found(persona, typed)).filter(found -> found.size() == hits),
                () -> typed + " is found " + found(persona, typed).size() + " times");
    }

    private List<ItemRef> found(Persona persona, String typed) {
        return stage.ask(persona, () -> search.find(here(), typed, Choice.NONE)).hits().stream()
                .map(seen -> seen.card().ref())
                .toList();
    }

    @Test
    void all_files_of_a_thing_come_in_one_archive() throws IOException {
        WrittenProcedure procedure = procedure();
        attach(PRESS_JOBCENTER, procedure.ref(), "Eins.txt", "Alt");
        attach(PRESS_JOBCENTER, procedure.ref(), "Eins.txt", "Neu");
        attach(PRESS_JOBCENTER, procedure.ref(), Brought.upload("Übersicht.png", Brought.png(4, 4)));
        long gone = attach(PRESS_JOBCENTER, procedure.ref(), "Entfernt.txt", "x");
        stage.as(PRESS_JOBCENTER, () -> attaching.remove(here(), procedure.ref(), gone));

        Answer archive = Visitor.known(EVALUATOR)
                .get("/c/lindental/attachments/of/core/" + procedure.ref().type() + "/"
                        + procedure.ref().id());
        assertThat(archive.header("Content-Disposition")).endsWith("Randzeiten.zip");
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).containsOnlyKeys("Eins.txt", "Übersicht.png");
        assertThat(files.get("Eins.txt")).isEqualTo(Brought.bytes("Neu"));
        assertThat(files.get("Übersicht.png")).isEqualTo(Brought.png(4, 4));
    }

    @Test
    void a_page_takes_as_many_statements_with_many_files_as_with_one() {
        WrittenProcedure procedure = procedure();
        attach(PRESS_JOBCENTER, procedure.ref(), "Datei 0.txt", "0");
        Visitor reader = Visitor.known(HOST);
        int before = Statements.of(page(procedure), reader);
        for (int more = 1; more <= 8; more++) {
            attach(more % 2 == 0 ? PRESS_JOBCENTER : HOST, procedure.ref(), "Datei " + more % 4 + ".txt", "x" + more);
        }

        assertThat(Statements.of(page(procedure), reader)).isEqualTo(before);
    }

    @Test
    void several_files_are_attached_all_together_or_not_at_all() {
        WrittenProcedure procedure = procedure();
        List<Upload> uploads = new ArrayList<>(
                List.of(Brought.upload("Gut.txt", "Gut"), Brought.upload("Schlecht.exe", Brought.program())));
        assertBroken(
                "attachments.kind_unknown",
                () -> stage.as(PRESS_JOBCENTER, () -> attaching.add(here(), procedure.ref(), uploads, 0)));
        assertThat(names(HOST, procedure.ref())).isEmpty();

        uploads.set(1, Brought.upload("Besser.txt", "Besser"));
        stage.as(PRESS_JOBCENTER, () -> attaching.add(here(), procedure.ref(), uploads, 0));
        assertThat(names(HOST, procedure.ref())).containsExactly("Besser.txt", "Gut.txt");
    }

    @Test
    void there_is_an_end_of_the_room() {
        WrittenProcedure procedure = procedure();
        long id = attach(PRESS_JOBCENTER, procedure.ref(), "Klein.txt", "x");
        lockers.swell(id, 250 * AttachmentLimits.MEGABYTE);

        assertBroken("attachments.item_full", () -> attach(PRESS_JOBCENTER, procedure.ref(), "Noch.txt", "y"));
        assertBroken(
                "attachments.too_large",
                () -> attach(
                        PRESS_JOBCENTER,
                        procedure().ref(),
                        new Upload("Riese.pdf", 26 * AttachmentLimits.MEGABYTE, () -> {
                            throw new IOException("nobody reads it");
                        })));
    }

    @Test
    void whoever_opens_a_file_of_a_protected_thing_is_noted() {
        ItemRef locker = lockers.build("geheim");
        long id = attach(PRESS_JOBCENTER, locker, "Geheim.txt", "Geheim");
        assertThat(accesses("geheim")).isZero();

        assertThat(Visitor.known(HOST).get(address(id, 1)).body()).isEqualTo("Geheim");
        assertThat(accesses("geheim")).isEqualTo(1);
        assertThat(Visitor.known(EVALUATOR)
                        .get("/c/lindental/attachments/of/core/locker/geheim")
                        .status())
                .isEqualTo(200);
        assertThat(accesses("geheim")).isEqualTo(2);
    }
}
