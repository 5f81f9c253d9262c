package org.yangguang.it.walk;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.yangguang.it.YangguangServer;

/** Clients who do real tasks on two nodes. Those of a node that is killed go on at the other one with new projects, as behind a balancer. */
final class TwoNodeLoad {

    private static final int CLIENTS_A_NODE = 3;

    private final Memory memory;
    private final List<Thread> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private volatile YangguangServer dying;
    private volatile boolean ended;

    TwoNodeLoad(Memory memory) {
        this.memory = memory;
    }

    void start(YangguangServer victim, YangguangServer survivor) {
        for (int i = 0; i < CLIENTS_A_NODE; i++) {
            begin(victim, survivor);
            begin(survivor, survivor);
        }
    }

    private void begin(YangguangServer node, YangguangServer other) {
        Thread client = new Thread(() -> work(node, other), "client of " + node.address());
        client.start();
        clients.add(client);
    }

    /** From now on a broken answer of this node is no surprise. */
    void expectEndOf(YangguangServer node) {
        dying = node;
    }

    void end() throws InterruptedException {
        ended = true;
        for (Thread client : clients) {
            client.join();
        }
    }

    List<Throwable> surprises() {
        return List.copyOf(surprises);
    }

    private void work(YangguangServer node, YangguangServer other) {
        YangguangServer at = node;
        Worker worker = new Worker(at, memory);
        while (!ended) {
            try {
                worker.step();
            } catch (UncheckedIOException | AssertionError broken) {
                if (at != dying) {
                    surprises.add(broken);
                    return;
                }
                at = other;
                worker = new Worker(at, memory);
            }
        }
    }
}
