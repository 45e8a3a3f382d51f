package org.einklang.portal.attachment;

import java.util.List;

/**
 * Something hostile that somebody brings.
 *
 * @param name of the file
 * @param content of the file
 * @param outcome key of the reason why it is refused, or the kind and name under which it is kept
 */
record Attack(String name, byte[] content, String outcome) {

    static final String SCRIPT = "<script>alert(document.domain)</script>";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>";
    private static final String DIFFERS = "attachments.content_differs";
    private static final String UNKNOWN = "attachments.kind_unknown";

    private static final String XXE =
            "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>";

    static Attack of(String name, String content, String outcome) {
        return new Attack(name, Brought.bytes(content), outcome);
    }

    /** All of them. */
    static List<Attack> all() {
        byte[] bomb = Brought.word("<d/>", "word/media/image1.png", new byte[30 * 1024 * 1024]);
        byte[] half = new byte[200];
        System.arraycopy(Brought.word("<d/>"), 0, half, 0, half.length);
        return List.of(
                // unfolds to a thousand times its size
                new Attack("bombe.docx", bomb, "attachments.unfolds"),
                // one small file, ten thousand million pixels
                new Attack("wand.png", Brought.wallOfPixels(), "attachments.unfolds"),
                // pictures with a script in them
                of("bild.svg", SVG, UNKNOWN),
                of("bild.png", SVG, DIFFERS),
                of("bild.txt", SVG, DIFFERS),
                // a page that hopes to be guessed
                of("seite.png", "<!DOCTYPE html><html>" + SCRIPT, DIFFERS),
                of("seite.txt", "<html><body>" + SCRIPT, DIFFERS),
                of("seite.csv", "<!DOCTYPE html>" + SCRIPT, DIFFERS),
                // two files in one: a page before the PDF, and a page within it, which nobody ever takes for one
                of("beides.pdf", "<html>" + SCRIPT + "\n%PDF-1.4\n", DIFFERS),
                new Attack("gift.pdf", Brought.pdf(SCRIPT), "PDF gift.pdf"),
                // documents that fetch something, or do something
                new Attack("xxe.docx", Brought.word(XXE), "attachments.outward"),
                new Attack(
                        "xxe.odt",
                        Brought.zip(
                                "mimetype",
                                Brought.bytes("application/vnd.oasis.opendocument.text"),
                                "content.xml",
                                Brought.bytes(XXE)),
                        "attachments.outward"),
                new Attack(
                        "makro.docx", Brought.word("<d/>", "word/vbaProject.bin", new byte[10]), "attachments.macros"),
                new Attack("halb.docx", half, "attachments.damaged"),
                // something else than it says
                new Attack("programm.docx", Brought.program(), DIFFERS),
                new Attack("archiv.docx", Brought.zip("a.txt", new byte[10]), DIFFERS),
                new Attack("archiv.zip", Brought.zip("a.txt", new byte[10]), UNKNOWN),
                new Attack("rechnung.pdf.exe", Brought.pdf("x"), UNKNOWN),
                new Attack("rechnung.exe.pdf", Brought.program(), DIFFERS),
                new Attack("nichts.pdf", new byte[0], "attachments.empty"),
                // names that lead elsewhere, or look like another one
                of("../../../etc/cron.d/uhr.txt", "x1", "TXT uhr.txt"),
                of("..\\..\\windows\\win.txt", "x2", "TXT win.txt"),
                new Attack("Rechnung\u202Efdp.exe", Brought.program(), UNKNOWN),
                new Attack("Brief\u202Etxt.pdf", Brought.pdf("y"), "PDF Brieftxt.pdf"),
                new Attack("bild.png\u0000.exe", Brought.png(1, 1), UNKNOWN),
                of("a\r\nSet-Cookie: x=1.txt", "x3", "TXT aSet-Cookie- x=1.txt"),
                of("con.txt", "x4", "TXT _con.txt"),
                of("n".repeat(10_000) + ".txt", "x5", "TXT " + "n".repeat(146) + ".txt"));
    }

    /** What office programs and people write, for comparison. */
    static List<Attack> honest() {
        return List.of(
                new Attack("brief.docx", Brought.word("<d/>"), "DOCX brief.docx"),
                new Attack(
                        "tabelle.ods",
                        Brought.zip(
                                "mimetype",
                                Brought.bytes("application/vnd.oasis.opendocument.spreadsheet"),
                                "content.xml",
                                Brought.bytes("<d/>")),
                        "ODS tabelle.ods"),
                new Attack("bild.PNG", Brought.png(3, 3), "PNG bild.PNG"),
                of("termin.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "ICS termin.ics"),
                of("mail.txt", "Subject: Hallo\nFrom: a@b.example\n\nGrüße", "TXT mail.txt"),
                new Attack("alt.csv", new byte[] {'K', (byte) 0xF6, 'l', 'n', ';', '1'}, "CSV alt.csv"));
    }
}
