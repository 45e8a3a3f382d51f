package org.einklang.portal.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyId;

/**
 * The bodies at work as trees: beneath each body those that it appointed. Knows where each would stand in a picture:
 * groups that appointed nobody stand three in a row, so that the picture never gets broader than a page for long.
 *
 * @param roots bodies that no other one at work appointed
 */
public record Organigram(List<Node> roots) {

    /** Width of a box. */
    static final int WIDTH = 216;

    /** Height of a box. */
    static final int HEIGHT = 84;

    private static final int GAP = 24;
    private static final int DROP = 40;
    private static final int IN_A_ROW = 3;

    /**
     * A body and those that it appointed.
     *
     * @param file the body
     * @param appointed those that it appointed
     */
    public record Node(BodyLine file, List<Node> appointed) {

        private boolean isLeaf() {
            return appointed.isEmpty();
        }

        /** First those that appointed others themselves, then the rest, three in a row. */
        private List<List<Node>> rows() {
            List<List<Node>> rows = new ArrayList<>();
            List<Node> branches =
                    appointed.stream().filter(node -> !node.isLeaf()).toList();
            List<Node> leaves = appointed.stream().filter(Node::isLeaf).toList();
            if (!branches.isEmpty()) {
                rows.add(branches);
            }
            for (int at = 0; at < leaves.size(); at += IN_A_ROW) {
                rows.add(leaves.subList(at, Math.min(at + IN_A_ROW, leaves.size())));
            }
            return rows;
        }

        /** Room for a line down to further rows. */
        private int gutter() {
            return rows().size() > 1 ? GAP : 0;
        }

        int width() {
            int widest = rows().stream().mapToInt(Node::width).max().orElse(0);
            return Math.max(WIDTH, widest + 2 * gutter());
        }

        int height() {
            return HEIGHT + rows().stream().mapToInt(row -> DROP + height(row)).sum();
        }

        private static int width(List<Node> row) {
            return row.stream().mapToInt(Node::width).sum() + GAP * (row.size() - 1);
        }

        private static int height(List<Node> row) {
            return row.stream().mapToInt(Node::height).max().orElse(0);
        }
    }

    /**
     * A body's place in the picture.
     *
     * @param file the body
     * @param x left edge
     * @param y upper edge
     */
    record Box(BodyLine file, int x, int y) {}

    /**
     * A line of the picture.
     *
     * @param x1 from here
     * @param y1 from here
     * @param x2 to here
     * @param y2 to here
     */
    record Line(int x1, int y1, int x2, int y2) {}

    /**
     * The picture.
     *
     * @param width how broad
     * @param height how high
     * @param boxes the bodies
     * @param lines who appointed whom
     */
    record Picture(int width, int height, List<Box> boxes, List<Line> lines) {}

    /** Of these bodies; archived ones and those of others are left out. */
    public static Organigram of(List<BodyLine> files) {
        List<BodyLine> shown =
                files.stream().filter(file -> file.archivedOn() == null).toList();
        Set<BodyId> present = shown.stream().map(file -> file.body().id()).collect(Collectors.toSet());
        Map<BodyId, List<BodyLine>> appointed = new HashMap<>();
        shown.stream()
                .filter(file -> file.appointing() != null)
                .forEach(file -> appointed
                        .computeIfAbsent(Objects.requireNonNull(file.appointing()), key -> new ArrayList<>())
                        .add(file));
        return new Organigram(shown.stream()
                .filter(file -> file.appointing() == null || !present.contains(file.appointing()))
                .map(file -> node(file, appointed))
                .toList());
    }

    private static Node node(BodyLine file, Map<BodyId, List<BodyLine>> appointed) {
        return new Node(
                file,
                appointed.getOrDefault(file.body().id(), List.of()).stream()
                        .map(one -> node(one, appointed))
                        .toList());
    }

    /** Where everything stands: the trees one beneath the other. */
    Picture picture() {
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int width = roots.stream().mapToInt(Node::width).max().orElse(WIDTH);
        int y = 2;
        for (Node root : roots) {
            place(root, 2 + (width - root.width()) / 2, y, boxes, lines);
            y += root.height() + GAP;
        }
        return new Picture(width + 4, y - GAP + 2, boxes, lines);
    }

    private static void place(Node node, int x, int y, List<Box> boxes, List<Line> lines) {
        int centre = x + node.width() / 2;
        boxes.add(new Box(node.file(), centre - WIDTH / 2, y));
        int trunk = centre;
        int from = y + HEIGHT;
        int top = y + HEIGHT;
        for (List<Node> row : node.rows()) {
            top += DROP;
            int bus = top - DROP / 2;
            lines.add(new Line(trunk, from, trunk, bus));
            int at = centre - Node.width(row) / 2;
            int left = trunk;
            int right = trunk;
            for (Node child : row) {
                int middle = at + child.width() / 2;
                lines.add(new Line(middle, bus, middle, top));
                place(child, at, top, boxes, lines);
                left = Math.min(left, middle);
                right = Math.max(right, middle);
                at += child.width() + GAP;
            }
            if (node.gutter() > 0) {
                left = Math.min(left, x + GAP / 2);
                trunk = x + GAP / 2;
            }
            lines.add(new Line(left, bus, right, bus));
            from = bus;
            top += Node.height(row);
        }
    }
}
