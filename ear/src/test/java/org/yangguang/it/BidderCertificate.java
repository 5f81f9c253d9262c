package org.yangguang.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A bidder's certificate, made for this run by the JDK's own tool, the store by which the server knows it, and the two ways in which it can be presented. */
public final class BidderCertificate {

    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "bidder";

    private final KeyStore own;
    private final Path authorities;

    BidderCertificate(Path directory) {
        Path store = directory.resolve("bidder.p12");
        authorities = directory.resolve("authorities.p12");
        try {
            Files.createDirectories(directory);
            Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", ALIAS,
                    "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=Bidder,C=CN", "-validity", "30", "-storetype", "PKCS12",
                    "-storepass", PASSWORD, "-keystore", store.toString()).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("no certificate: " + said);
            }
            own = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                own.load(in, PASSWORD.toCharArray());
            }
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, certificate());
            try (OutputStream out = Files.newOutputStream(authorities)) {
                trusted.store(out, PASSWORD.toCharArray());
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server needs to ask for it, from browsers and from a proxy. */
    Map<String, String> variables() {
        return Map.of("YANGGUANG_CLIENT_CERTIFICATES", "true", "YANGGUANG_CLIENT_CAS", authorities.toString(), "YANGGUANG_CLIENT_CAS_PASSWORD", PASSWORD,
                "YANGGUANG_PROXY_CERTIFICATES", "true");
    }

    private Certificate certificate() throws GeneralSecurityException {
        return own.getCertificate(ALIAS);
    }

    /** As the trace of a bid keeps it. */
    public String fingerprint() throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded()));
    }

    /** A connection that presents it. The server's own certificate is of its own making, so anything it shows is believed. */
    public SSLContext connection() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[] {new Believing()}, null);
        return context;
    }

    /** What a proxy sends on that was presented with it. */
    public Map<String, String> headers() throws GeneralSecurityException {
        String encoded = Base64.getMimeEncoder(64, new byte[] {' '}).encodeToString(certificate().getEncoded());
        return Map.of("SSL_CLIENT_CERT", "-----BEGIN CERTIFICATE----- " + encoded + " -----END CERTIFICATE-----", "SSL_CIPHER", "TLS_AES_256_GCM_SHA384");
    }

    private static final class Believing extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
