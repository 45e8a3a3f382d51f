package org.einklang.portal.cooperation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The logo of Lindental: the leaf of a linden over two hills. Drawn here, so that it belongs to nobody else; no letters. */
final class DemoLogo {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 120;
    private static final Color LEAF = new Color(0x2f7d32);
    private static final Color VEIN = new Color(0xeaf4e6);
    private static final Color FAR = new Color(0x8fb8d8);
    private static final Color NEAR = new Color(0x2044aa);

    private DemoLogo() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(FAR);
        pen.fill(hill(0, 96, 60, 66, 130, 100, 240, 84));
        pen.setColor(NEAR);
        pen.fill(hill(0, 108, 110, 112, 160, 74, 240, 96));
        leaf(pen);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** From the left to the right along a curve, and back along the lower edge. */
    private static Path2D hill(int x, int y, int x1, int y1, int x2, int y2, int toX, int toY) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(x, y);
        hill.curveTo(x1, y1, x2, y2, toX, toY);
        hill.lineTo(WIDTH, HEIGHT);
        hill.lineTo(0, HEIGHT);
        hill.closePath();
        return hill;
    }

    /** A heart on its point, with a stalk. */
    private static void leaf(Graphics2D pen) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(84, 90);
        leaf.curveTo(36, 66, 46, 14, 76, 18);
        leaf.curveTo(86, 19, 90, 26, 90, 32);
        leaf.curveTo(94, 22, 104, 16, 114, 22);
        leaf.curveTo(140, 38, 122, 74, 84, 90);
        leaf.closePath();
        pen.setColor(LEAF);
        pen.fill(leaf);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(90, 32, 97, 8);
        pen.setColor(VEIN);
        Path2D veins = new Path2D.Double();
        veins.moveTo(84, 82);
        veins.lineTo(90, 36);
        veins.moveTo(86, 66);
        veins.lineTo(66, 48);
        veins.moveTo(86, 66);
        veins.lineTo(108, 50);
        pen.draw(veins);
    }
}
