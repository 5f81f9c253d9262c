package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.yangguang.identity.LoginService;

/**
 * Tells the doors which certificate (数字证书) a request came with, where the server asks browsers for one or a proxy hands it on. A
 * filter, because the container knows of it only after the {@link Gatekeeper} has let the request in.
 */
@WebFilter({"/app/*", "/api/v1/*"})
public class PresentedCertificate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The chain that was presented, the bearer's own first; absent where none was. */
    private static final String ATTRIBUTE = "jakarta.servlet.request.X509Certificate";

    @Inject
    private LoginService logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] presented && presented.length > 0) {
            try {
                logins.enterCertificate(presented[0].getEncoded());
            } catch (CertificateEncodingException unreadable) {
                throw new ServletException("The certificate that was presented cannot be read", unreadable);
            }
        }
        chain.doFilter(request, response);
    }
}
