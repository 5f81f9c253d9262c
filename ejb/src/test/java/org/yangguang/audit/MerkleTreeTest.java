package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tree is that of RFC 6962, and no change of the leaves leaves its root as it was. */
class MerkleTreeTest {

    /** The leaves and roots that Certificate Transparency's own reference implementation is tested with. */
    private static final List<String> REFERENCE_LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> REFERENCE_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final int LARGEST = 70;

    private final MerkleTree tree = new MerkleTree();

    private List<String> leaves(int count) {
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(tree.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    @Test
    void buildsTheTreeOfTheStandard() {
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < REFERENCE_LEAVES.size(); i++) {
            leaves.add(tree.leaf(HexFormat.of().parseHex(REFERENCE_LEAVES.get(i))));
            assertThat(tree.root(leaves)).as("%d leaves", i + 1).isEqualTo(REFERENCE_ROOTS.get(i));
        }
    }

    @Test
    void everySizeHasARootOfItsOwn() {
        Set<String> roots = new HashSet<>();
        for (int size = 1; size <= LARGEST; size++) {
            assertThat(roots.add(tree.root(leaves(size)))).as("%d leaves", size).isTrue();
        }
    }

    @Test
    void noLeafIsAlteredUnseen() {
        for (int size = 1; size <= LARGEST; size++) {
            String root = tree.root(leaves(size));
            for (int at = 0; at < size; at++) {
                List<String> altered = leaves(size);
                altered.set(at, tree.leaf("forged".getBytes(StandardCharsets.UTF_8)));
                assertThat(tree.root(altered)).as("leaf %d of %d", at, size).isNotEqualTo(root);
            }
        }
    }

    @Test
    void noLeafIsDroppedDoubledOrMovedUnseen() {
        for (int size = 2; size <= LARGEST; size++) {
            String root = tree.root(leaves(size));
            for (int at = 0; at < size; at++) {
                List<String> dropped = leaves(size);
                dropped.remove(at);
                assertThat(tree.root(dropped)).as("without leaf %d of %d", at, size).isNotEqualTo(root);
                List<String> doubled = leaves(size);
                doubled.add(at, doubled.get(at));
                assertThat(tree.root(doubled)).as("leaf %d of %d twice", at, size).isNotEqualTo(root);
                List<String> moved = leaves(size);
                Collections.swap(moved, at, (at + 1) % size);
                assertThat(tree.root(moved)).as("leaf %d of %d moved", at, size).isNotEqualTo(root);
            }
        }
    }

    @Test
    void aNodeDoesNotPassForALeaf() {
        List<String> four = leaves(4);
        byte[] node = HexFormat.of().parseHex(four.get(0) + four.get(1));
        assertThat(tree.leaf(node)).isNotEqualTo(tree.root(four.subList(0, 2)));
    }

    @Test
    void nothingHasNoRoot() {
        assertThatThrownBy(() -> tree.root(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
