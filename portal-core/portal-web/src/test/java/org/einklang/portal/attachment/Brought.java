package org.einklang.portal.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers bring them. */
final class Brought {

    /** What every scanner takes for a virus, put together here so that none takes this class for one. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private Brought() {}

    static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    static Upload upload(String name, String content) {
        return upload(name, bytes(content));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String inside) {
        return bytes("%PDF-1.4\n" + inside + "\n%%EOF\n");
    }

    static byte[] program() {
        byte[] content = new byte[2048];
        content[0] = 'M';
        content[1] = 'Z';
        return content;
    }

    static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture that says it is a hundred thousand pixels wide and high. */
    static byte[] wallOfPixels() {
        byte[] picture = png(1, 1);
        for (int side = 16; side <= 20; side += 4) {
            picture[side] = 0;
            picture[side + 1] = 1;
            picture[side + 2] = (byte) 0x86;
            picture[side + 3] = (byte) 0xA0;
        }
        return picture;
    }

    static byte[] word(String document) {
        return word(document, "word/settings.xml", bytes("<settings/>"));
    }

    /** A document of Word with one part more. */
    static byte[] word(String document, String part, byte[] content) {
        return zip("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes(document), part, content);
    }

    /** Names and contents by turns. */
    static byte[] zip(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
