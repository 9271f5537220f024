package org.vigie.enrich.entities.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their pieces; finds the longest phrase that begins at a place. */
final class PhraseTrie<T> {
    private final Node<T> root = new Node<>();

    void add(List<String> keys, T value) {
        Node<T> node = root;
        for (String key : keys) {
            node = node.child(key);
        }
        node.values.add(value);
    }

    /** Tells the visitor every phrase that begins there, shortest first: the end (exclusive) and its values. */
    void visit(List<Atom> atoms, int from, Visitor<T> visitor) {
        Node<T> node = root;
        for (int i = from; i < atoms.size(); i++) {
            node = node.children == null ? null : node.children.get(atoms.get(i).key());
            if (node == null) {
                return;
            }
            if (!node.values.isEmpty()) {
                visitor.phrase(i + 1, node.values);
            }
        }
    }

    /** Told each phrase found. */
    interface Visitor<T> {
        void phrase(int end, List<T> values);
    }

    private static final class Node<T> {
        private final List<T> values = new ArrayList<>(1);
        private @Nullable Map<String, Node<T>> children;

        Node<T> child(String key) {
            if (children == null) {
                children = new HashMap<>(2);
            }
            return children.computeIfAbsent(key, unused -> new Node<>());
        }
    }
}
