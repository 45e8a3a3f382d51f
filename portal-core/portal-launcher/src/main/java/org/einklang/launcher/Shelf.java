package org.einklang.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The jars in {@code modules/} and {@code themes/}: which take part in this start, and why the others do not. */
public final class Shelf {

    private final List<PlugIn> fitting = new ArrayList<>();
    private final Map<String, String> leftOut = new TreeMap<>();
    private final Map<String, String> takenIds = new HashMap<>();
    private final SetAside setAside;

    private Shelf(SetAside setAside) {
        this.setAside = setAside;
    }

    /** No plug-ins at all, for a rehearsal: their classes cannot be recorded, and their faults shall not disturb it. */
    static Shelf empty(SetAside setAside) {
        return new Shelf(setAside);
    }

    /** Looks through both folders in the order of file names. */
    public static Shelf of(Home home, SetAside setAside) throws IOException {
        Shelf shelf = new Shelf(setAside);
        shelf.look(home.modules(), PlugIn.Kind.MODULE);
        shelf.look(home.themes(), PlugIn.Kind.THEME);
        return shelf;
    }

    private void look(Path folder, PlugIn.Kind kind) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        }
        jars.sort(null);
        for (Path jar : jars) {
            consider(jar, kind);
        }
    }

    private void consider(Path jar, PlugIn.Kind kind) throws IOException {
        String name = String.valueOf(jar.getFileName());
        try {
            PlugIn plugIn = PlugIn.read(jar, kind);
            Optional<String> fault = setAside.reasonFor(jar);
            if (fault.isPresent()) {
                leftOut.put(name, "set aside after a failed start: " + fault.get());
                return;
            }
            String other = takenIds.putIfAbsent(kind + " " + plugIn.id(), name);
            if (other == null) {
                fitting.add(plugIn);
            } else {
                leftOut.put(name, "its id '" + plugIn.id() + "' is already taken by " + other);
            }
        } catch (PlugIn.Unfit e) {
            leftOut.put(name, e.reason());
        }
    }

    /** The jars to be joined with the host. */
    public List<PlugIn> fitting() {
        return List.copyOf(fitting);
    }

    /** File names of the jars left out, each with the reason. */
    public Map<String, String> leftOut() {
        return new TreeMap<>(leftOut);
    }

    /** Writes the jars left out for the host, which shows them to administrators. */
    public void report(Path file) throws IOException {
        Properties report = new Properties();
        report.putAll(leftOut);
        try (Writer writer = Files.newBufferedWriter(file)) {
            report.store(writer, "Jars the portal started without");
        }
    }
}
