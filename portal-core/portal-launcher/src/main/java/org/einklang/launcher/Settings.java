package org.einklang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the administrator chose. Later sources win: defaults, the file {@code config/einklang.properties}, environment
 * variables ({@code EINKLANG_DB_URL} is {@code einklang.db.url}), {@code -Deinklang.…} on the command line.
 */
public final class Settings {

    private static final String PREFIX = "einklang.";
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("einklang.port", "8080"),
            Map.entry("einklang.address", "127.0.0.1"),
            Map.entry("einklang.data", "data"),
            Map.entry("einklang.work", "work"),
            Map.entry("einklang.demo", "false"),
            Map.entry("einklang.db.class", "org.apache.derby.jdbc.EmbeddedDriver"),
            Map.entry("einklang.db.url", "jdbc:derby:portal;create=true"),
            Map.entry("einklang.db.user", "einklang"),
            Map.entry("einklang.db.password", "einklang"),
            Map.entry("einklang.mail.host", ""),
            Map.entry("einklang.mail.port", "25"),
            Map.entry("einklang.mail.user", ""),
            Map.entry("einklang.mail.password", ""),
            Map.entry("einklang.mail.from", "einklang@localhost"),
            Map.entry("einklang.public-url", ""));

    private final Map<String, String> values = new TreeMap<>(DEFAULTS);
    private final Path home;

    private Settings(Path home) {
        this.home = home;
    }

    /** Reads all sources; the file is the home's own one unless {@code -Deinklang.config} names another. */
    public static Settings read(Home home, Map<String, String> environment, Properties system) {
        Settings settings = new Settings(home.folder());
        String file = system.getProperty("einklang.config");
        settings.readFile(file == null ? home.config() : home.folder().resolve(file));
        settings.readEnvironment(environment);
        system.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> settings.values.put(key, system.getProperty(key)));
        settings.complete();
        return settings;
    }

    private void readFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    ExitCode.BAD_SETTING,
                    "The settings in " + file + " cannot be read: " + e.getMessage(),
                    "save the file as UTF-8 text with lines of the form key=value.");
        }
        read.stringPropertyNames()
                .forEach(key -> values.put(key, read.getProperty(key).strip()));
    }

    private void readEnvironment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith("EINKLANG_") && !value.isBlank()) {
                values.put(keyOf(name), value);
            }
        });
    }

    private static String keyOf(String variable) {
        return DEFAULTS.keySet().stream()
                .filter(key -> variableOf(key).equals(variable))
                .findAny()
                .orElseGet(() -> variable.toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    private static String variableOf(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private void complete() {
        if (text("einklang.db.url").startsWith("jdbc:postgresql:")
                && text("einklang.db.class").contains("derby")) {
            values.put("einklang.db.class", "org.postgresql.ds.PGSimpleDataSource");
        }
        if (text("einklang.public-url").isEmpty()) {
            boolean loopback = text("einklang.address").startsWith("127.");
            values.put("einklang.public-url", "http://" + (loopback ? "localhost" : address()) + ":" + port());
        }
        if (demo()) {
            requireLoopback();
        }
        if (text("einklang.mail.host").isEmpty() && !demo()) {
            values.put("einklang.mail.host", "localhost"); // a demo sends nothing, unless told where to
        }
        values.put("einklang.home", home.toString());
        values.put("einklang.data", folder("einklang.data").toString());
        values.put("einklang.work", folder("einklang.work").toString());
    }

    /** Everybody knows the password of the invented people, so nobody but this machine may reach them. */
    private void requireLoopback() {
        if (!address().matches("127(\\.\\d{1,3}){3}|::1|\\[::1]|localhost")) {
            throw new StartRefused(
                    ExitCode.BAD_SETTING,
                    "The demo would listen on " + address()
                            + ", but the password of its invented people is known to everybody.",
                    "leave einklang.address out, and reach the demo of another machine through a tunnel.");
        }
    }

    /** The port the portal listens on. */
    public int port() {
        return number("einklang.port", 1, 65_535);
    }

    /** The network address the portal listens on; 127.0.0.1 admits this machine only. */
    public String address() {
        return text("einklang.address");
    }

    /** Where people reach the portal. */
    public String publicUrl() {
        return text("einklang.public-url");
    }

    /** What must never be lost: database, files, lock. */
    public Path data() {
        return folder("einklang.data");
    }

    /** What may be deleted while the portal is stopped: the joined application, logs, notes about jars. */
    public Path work() {
        return folder("einklang.work");
    }

    /** Whether this is the demonstration with its invented people. */
    public boolean demo() {
        return Boolean.parseBoolean(text("einklang.demo"));
    }

    /** Whether an option such as {@code einklang.verbose} is switched on. */
    public boolean has(String option) {
        return Boolean.parseBoolean(values.getOrDefault(option, "false"));
    }

    /** A setting as it was written; empty where there is none. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** Hands every setting to the host and to Payara. */
    public void publish(Properties system) {
        system.putAll(values);
    }

    private Path folder(String key) {
        return home.resolve(text(key)).toAbsolutePath().normalize();
    }

    private int number(String key, int least, int most) {
        String value = text(key);
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new StartRefused(
                ExitCode.BAD_SETTING,
                "The setting " + key + " is '" + value + "', not a number from " + least + " to " + most + ".",
                "correct it in config/einklang.properties, in the variable " + variableOf(key)
                        + " or on the command line.");
    }
}
