package org.einklang.launcher.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A module built on the spot: a proper self-portrait, texts, a first table and a page for everybody at {@code /<id>.txt},
 * to which a test adds one fault.
 */
final class PlantedModule {

    private final String id;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String api = "1";

    PlantedModule(String id) throws IOException {
        this.id = id;
        file(
                "META-INF/beans.xml",
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>");
        file("META-INF/resources/" + id + ".txt", "planted");
        file("i18n/" + id + "_de.properties", id + ".title=Gepflanzt\n");
        file("i18n/" + id + "_en.properties", id + ".title=Planted\n");
        file("db/migration/" + id + "/V1__first.sql", "create table thing (id bigint not null primary key);\n");
        source("Portrait", """
                @jakarta.enterprise.context.ApplicationScoped
                public class Portrait implements org.einklang.api.module.PortalModule {
                    public String id() { return "%s"; }
                    public java.util.List<org.einklang.api.access.Permission> permissions() { return java.util.List.of(); }
                    public java.util.List<org.einklang.api.module.Page> pages() { return java.util.List.of(); }
                    public java.util.List<org.einklang.api.module.MenuEntry> menu() { return java.util.List.of(); }
                }
                """.formatted(id));
    }

    /** Made for another portal. */
    PlantedModule forApi(String other) {
        api = other;
        return this;
    }

    /** Adds or replaces a text file in the jar. */
    PlantedModule file(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class of the package {@code planted.<id>}. */
    PlantedModule source(String name, String text) throws IOException {
        Path folder = Files.createTempDirectory("planted");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        OutputStream complaints = new ByteArrayOutputStream();
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name + ".java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return "package planted." + id + ";\n" + text;
                    }
                };
        boolean compiled = compiler.getTask(
                        new java.io.OutputStreamWriter(complaints, StandardCharsets.UTF_8),
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                "-d",
                                folder.toString()),
                        null,
                        List.of(source))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(complaints.toString());
        }
        String path = "planted/" + id + "/" + name + ".class";
        entries.put(path, Files.readAllBytes(folder.resolve(path)));
        return this;
    }

    /** Drops the jar into the portal's modules. */
    void dropInto(PortalCopy portal) throws IOException {
        PlantedJar.write(
                portal.file("modules/" + id + ".jar"),
                Map.of("Einklang-Module", id, "Einklang-Module-Version", "1.0", "Einklang-Api", api),
                entries);
    }
}
