package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.Download;
import org.einklang.portal.web.HostFile;

/** All files of a thing in one ZIP, made while it is sent. */
@ApplicationScoped
class AllFiles implements HostFile {

    @Inject
    private AttachmentReading reading;

    @Inject
    private StoredPieces pieces;

    @Inject
    private AddressedRequest address;

    @Override
    public String pattern() {
        return AttachmentAddress.ALL;
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ItemRef about = new ItemRef(
                parts.getOrDefault("module", ""), parts.getOrDefault("type", ""), parts.getOrDefault("item", ""));
        AttachmentReading.Bundle bundle = reading.all(address.cooperation().id(), about);
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                Download.disposition(
                        "attachment", FileName.of(bundle.title() + ".zip").text()));
        response.setHeader("Cache-Control", "private, no-store");
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (AttachmentVersion version : bundle.files()) {
                ZipEntry entry = new ZipEntry(unused(version.name(), names));
                entry.setTime(version.added().toEpochMilli());
                zip.putNextEntry(entry);
                pieces.send(version, zip);
                zip.closeEntry();
            }
        }
    }

    /** The name, with a number if another file has it already. */
    private static String unused(String name, Set<String> used) {
        int dot = name.lastIndexOf('.');
        String candidate = name;
        for (int more = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); more++) {
            candidate = name.substring(0, dot) + " (" + more + ")" + name.substring(dot);
        }
        return candidate;
    }
}
