package org.einklang.portal.audit.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.einklang.api.time.PortalTime;
import org.einklang.launcher.DataLock;
import org.einklang.launcher.ExitCode;
import org.einklang.launcher.Home;
import org.einklang.launcher.Settings;
import org.einklang.launcher.StartRefused;
import org.einklang.portal.audit.chain.Fault;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.Notes;
import org.einklang.portal.audit.chain.NotesFile;
import org.einklang.portal.audit.chain.StoredChain;
import org.einklang.portal.audit.chain.Verdict;
import org.einklang.portal.text.Bundles;

/**
 * Checks the chain of the audit log without the portal: with Derby while it is stopped, with PostgreSQL at any time. A
 * line and checksum that somebody has noted can be given along. Speaks the language of the shell.
 */
public final class AuditCommand {

    /** The chain is broken. */
    static final int BROKEN = 20;

    private static final int WRONG_USE = 2;
    private static final Pattern NOTED = Pattern.compile("[0-9][0-9.,]{0,17} +([0-9a-f]{8} *){8}");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Settings settings;

    private AuditCommand(Settings settings) {
        this.settings = settings;
    }

    /** Called by the script. */
    public static void main(String[] noted) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Settings settings = Settings.read(Home.ofThisJar(), System.getenv(), System.getProperties());
        Runtime.getRuntime().halt(new AuditCommand(settings).run(noted));
    }

    /** Where Derby writes its own log: its place is the log folder of the portal, not the terminal. */
    public static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private int run(String[] noted) {
        String words = String.join(" ", noted).strip();
        if (!words.isEmpty() && !NOTED.matcher(words).matches()) {
            say("audit.command.usage");
            return WRONG_USE;
        }
        try {
            return isDerby() ? onDerby(words) : check(settings.text("einklang.db.url"), words);
        } catch (StartRefused refused) {
            out.println("! " + refused.inFull());
            return refused.exitCode().code();
        } catch (SQLException | IOException e) {
            say("audit.command.no_database", String.valueOf(e.getMessage()));
            return ExitCode.NO_DATABASE.code();
        }
    }

    /** The data folder is locked meanwhile, and no database is created by looking for one. */
    private int onDerby(String noted) throws SQLException, IOException {
        String url = settings.text("einklang.db.url").replace(";create=true", "");
        Path databases = settings.data().resolve("derby");
        if (url.startsWith("jdbc:derby:portal") && !Files.exists(databases.resolve("portal"))) {
            say("audit.command.no_data", settings.data());
            return ExitCode.NO_DATABASE.code();
        }
        System.setProperty("derby.system.home", databases.toString());
        System.setProperty("derby.stream.error.method", "org.einklang.portal.audit.command.AuditCommand.nowhere");
        try (DataLock lock = DataLock.take(settings.data())) {
            lock.note("checking", "");
            return check(url, noted);
        } finally {
            endDerby();
        }
    }

    private int check(String url, String noted) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                url, settings.text("einklang.db.user"), settings.text("einklang.db.password"))) {
            StoredChain chain = new StoredChain(connection);
            byte[] key = Base64.getDecoder().decode(chain.secret("audit-notes"));
            Notes notes = key.length == 0 ? new Notes() : new NotesFile(settings.data(), key).read();
            if (!noted.isEmpty()) {
                notes.with(head(noted));
            }
            Verdict verdict = chain.check(notes);
            tell(verdict, chain.head());
            return verdict.isSound() ? 0 : BROKEN;
        }
    }

    /** The number may have dots in it and the checksum gaps, as the page shows them. */
    private static Head head(String noted) {
        int gap = noted.indexOf(' ');
        long number = Long.parseLong(noted.substring(0, gap).replaceAll("[.,]", ""));
        return new Head(number, noted.substring(gap).replace(" ", ""));
    }

    private void tell(Verdict verdict, Head head) {
        if (verdict.fault().isPresent()) {
            Fault fault = verdict.fault().get();
            say("audit.command.broken", text("audit.fault." + fault.kind(), fault.number()));
            say("audit.command.before", verdict.lines());
        } else if (verdict.first().isPresent() && verdict.last().isPresent()) {
            say(
                    "audit.command.sound",
                    verdict.lines(),
                    PortalTime.shortMoment(verdict.first().get(), locale()),
                    PortalTime.shortMoment(verdict.last().get(), locale()));
            say("audit.command.notes", verdict.notes());
            say("audit.command.newest", String.valueOf(head.number()), head.readable());
        } else {
            say("audit.command.empty");
        }
    }

    private boolean isDerby() {
        return settings.text("einklang.db.url").startsWith("jdbc:derby:");
    }

    private static void endDerby() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException ended) {
            assert "XJ015".equals(ended.getSQLState()) : "this is how Derby says that it has ended";
        }
    }

    private void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    private static String text(String key, Object... arguments) {
        return Bundles.text(locale(), key, arguments);
    }

    private static Locale locale() {
        return Bundles.supported(Locale.getDefault());
    }
}
