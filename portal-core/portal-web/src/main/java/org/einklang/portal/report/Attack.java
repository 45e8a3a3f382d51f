package org.einklang.portal.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What somebody could work out who knows all that is shown of a table and that every line adds up to its total. Hidden
 * numbers are arcs of a network in which every line is a node; a number can be larger or smaller by as much as can flow
 * around through the other hidden ones. That is exact: the linear programme of such a table is a flow.
 */
final class Attack {

    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final List<Arc> arcs = new ArrayList<>();
    private final int nodes;

    /** A hidden number between two lines, and by how much it might be smaller for all that anybody knows. */
    private record Arc(int from, int to, long slack) {}

    /** On a table with so many lines. */
    Attack(int nodes) {
        this.nodes = nodes;
    }

    /** A number is hidden. @return its number among the hidden ones */
    int hide(int from, int to, long slack) {
        arcs.add(new Arc(from, to, slack));
        return arcs.size() - 1;
    }

    /**
     * How far apart the smallest and the largest value are that the hidden number can have.
     *
     * @param enough beyond this nobody asks
     */
    long width(int hidden, long enough) {
        Arc arc = arcs.get(hidden);
        long larger = flow(arc.to(), arc.from(), hidden, enough);
        if (larger >= enough || arc.slack() == 0) {
            return larger;
        }
        long smaller = flow(arc.from(), arc.to(), hidden, Math.min(arc.slack(), enough - larger));
        return larger + smaller;
    }

    /** The most that can flow from one line to another without this number, at most so much. */
    private long flow(int source, int sink, int without, long most) {
        long[] forward = new long[arcs.size()];
        long[] back = new long[arcs.size()];
        Arrays.fill(forward, ENDLESS);
        for (int i = 0; i < back.length; i++) {
            back[i] = arcs.get(i).slack();
        }
        forward[without] = 0;
        back[without] = 0;
        long flow = 0;
        while (flow < most) {
            int[] way = way(source, sink, forward, back);
            if (way.length == 0) {
                return flow;
            }
            long step = most - flow;
            for (int leg : way) {
                step = Math.min(step, leg >= 0 ? forward[leg] : back[~leg]);
            }
            for (int leg : way) {
                forward[leg >= 0 ? leg : ~leg] += leg >= 0 ? -step : step;
                back[leg >= 0 ? leg : ~leg] += leg >= 0 ? step : -step;
            }
            flow += step;
        }
        return flow;
    }

    /** A shortest way, as numbers of arcs, those against their direction as complements; empty if there is none. */
    private int[] way(int source, int sink, long[] forward, long[] back) {
        int[] by = new int[nodes];
        boolean[] reached = new boolean[nodes];
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        reached[source] = true;
        while (!open.isEmpty() && !reached[sink]) {
            int node = open.remove();
            for (int i = 0; i < arcs.size(); i++) {
                Arc arc = arcs.get(i);
                if (arc.from() == node && forward[i] > 0 && !reached[arc.to()]) {
                    reach(arc.to(), i, by, reached, open);
                } else if (arc.to() == node && back[i] > 0 && !reached[arc.from()]) {
                    reach(arc.from(), ~i, by, reached, open);
                }
            }
        }
        return reached[sink] && sink != source ? legs(source, sink, by) : new int[0];
    }

    private static void reach(int node, int leg, int[] by, boolean[] reached, Deque<Integer> open) {
        by[node] = leg;
        reached[node] = true;
        open.add(node);
    }

    private int[] legs(int source, int sink, int[] by) {
        Deque<Integer> legs = new ArrayDeque<>();
        for (int node = sink; node != source; ) {
            int leg = by[node];
            legs.push(leg);
            node = leg >= 0 ? arcs.get(leg).from() : arcs.get(~leg).to();
        }
        return legs.stream().mapToInt(Integer::intValue).toArray();
    }
}
