package org.yangguang.web.openness;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps the public portal standing when many look at once: what is asked for more often than {@link #OFTEN} times in a
 * second, or again while {@link #CROWD} are waiting for it, is made every five seconds and the others are given that answer.
 * What is asked for now and then is made anew each time, so whoever looks after an act sees it. Only for those who are
 * nobody to the server: no session, no token.
 */
@WebFilter({"/open/*", "/api/v1/open/*"})
public class PortalCache extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final int OFTEN = 10;
    /** A server that has too much to do answers seldom; then it is the waiting that tells. */
    static final int CROWD = 3;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    /** Making a page costs as much as giving hundreds, and whoever is given something else meanwhile waits behind it. */
    static final long FRESH = TimeUnit.SECONDS.toNanos(5);
    /** While one makes it anew the others are given the old one, but no longer than this. */
    static final long STALE = TimeUnit.SECONDS.toNanos(10);
    /** So long others wait for the one who makes it, before they make it themselves. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int MOST_PLACES = 500;
    private static final int LARGEST = 128 * 1024;
    /** Streamed as a whole, and too large to be kept. */
    private static final String OPEN_DATA = "/open/data/";

    private final transient Map<String, Place> places = new ConcurrentHashMap<>();
    private final transient LongSupplier nanos;

    public PortalCache() {
        this(System::nanoTime);
    }

    PortalCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private enum Way { GIVEN, MAKE, WAIT, PAST }

    /** How often one address was asked for in this second and the one before, and what was answered. */
    private static final class Place {
        private long since;
        private int asked;
        private boolean oftenBefore;
        private int underWay;
        private boolean making;
        private KeptPage kept;
        private long madeAt;

        Place(long now) {
            since = now;
        }

        synchronized Way way(long now) {
            if (now - since > SECOND) {
                oftenBefore = asked > OFTEN && now - since <= 2 * SECOND;
                since = now;
                asked = 0;
            }
            asked++;
            boolean usable = kept != null && now - madeAt <= STALE;
            if (usable && (making || now - madeAt <= FRESH)) {
                return Way.GIVEN;
            }
            boolean crowd = underWay >= CROWD;
            underWay++;
            if (asked <= OFTEN && !oftenBefore && !crowd) {
                return Way.PAST;
            }
            if (making) {
                return Way.WAIT;
            }
            making = true;
            return Way.MAKE;
        }

        synchronized KeptPage kept() {
            return kept;
        }

        /** What another one is making; null when it cannot be given, or not in time. */
        synchronized KeptPage awaited() throws InterruptedException {
            long end = System.nanoTime() + PATIENCE;
            for (long left = PATIENCE; making && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return making ? null : kept;
        }

        synchronized void made(KeptPage page, long now) {
            making = false;
            kept = page;
            madeAt = now;
            notifyAll();
        }

        synchronized void answered() {
            underWay--;
        }

        synchronized boolean isLeft(long now) {
            return underWay == 0 && now - since > STALE;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isForEverybody(request)) {
            chain.doFilter(request, response);
            return;
        }
        long now = nanos.getAsLong();
        Place place = place(address(request), now);
        Way way = place.way(now);
        if (way == Way.GIVEN) {
            give(place.kept(), request, response, chain);
            return;
        }
        try {
            switch (way) {
                case MAKE -> make(place, request, response, chain);
                case WAIT -> give(place.awaited(), request, response, chain);
                default -> chain.doFilter(request, response);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } finally {
            place.answered();
        }
    }

    private static void give(KeptPage page, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            page.send(response);
        }
    }

    private void make(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        KeptPage made = null;
        try {
            PageInTheMaking making = new PageInTheMaking(response);
            chain.doFilter(request, making);
            KeptPage page = making.finish();
            if (page != null && page.size() <= LARGEST) {
                made = page;
            }
        } finally {
            place.made(made, nanos.getAsLong());
        }
    }

    private Place place(String address, long now) {
        if (places.size() >= MOST_PLACES) {
            places.values().removeIf(p -> p.isLeft(now));
            if (places.size() >= MOST_PLACES) {
                places.clear();
            }
        }
        return places.computeIfAbsent(address, a -> new Place(now));
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getRequestedSessionId() == null && request.getHeader("Authorization") == null
                && !request.getRequestURI().startsWith(request.getContextPath() + OPEN_DATA);
    }

    /** Address and everything that an answer of the portal depends on besides. */
    private static String address(HttpServletRequest request) {
        StringBuilder address = new StringBuilder(request.getRequestURI()).append('?').append(request.getQueryString());
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().startsWith("yg-")) {
                    address.append('\n').append(cookie.getName()).append('=').append(cookie.getValue());
                }
            }
        }
        for (String header : new String[] {"Accept", "Accept-Language"}) {
            address.append('\n').append(request.getHeader(header));
        }
        return address.toString();
    }
}
