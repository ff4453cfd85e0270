package onboarding.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;

/** Passes the calls that a rewriter handles through it; all others go by untouched. */
final class WebAppRewritingFilter extends OncePerRequestFilter {

    private final Pattern enginePath;
    private final List<WebAppQueryRewriter> queryRewriters;
    private final List<WebAppRequestRewriter> requestRewriters;
    private final List<WebAppResponseRewriter> responseRewriters;

    WebAppRewritingFilter(
            String applicationPath,
            List<WebAppQueryRewriter> queryRewriters,
            List<WebAppRequestRewriter> requestRewriters,
            List<WebAppResponseRewriter> responseRewriters) {
        this.enginePath = Pattern.compile(
                Pattern.quote(applicationPath) + "/api/(?:engine/engine/[^/]+|cockpit(?=/plugin/))(/.+?)/?");
        this.queryRewriters = queryRewriters;
        this.requestRewriters = requestRewriters;
        this.responseRewriters = responseRewriters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = enginePath.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        WebAppRequest call = new WebAppRequest(
                request.getMethod(),
                UriUtils.decode(path.group(1), StandardCharsets.UTF_8),
                request.getQueryString(),
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(null));
        answer(call, rewritten(call, asking(call, request)), response, chain);
    }

    /** No two rewriters have to do with the same query: the first decides. */
    private HttpServletRequest asking(WebAppRequest call, HttpServletRequest request) {
        return queryRewriters.stream()
                .filter(rewriter -> rewriter.handles(call))
                .findFirst()
                .<HttpServletRequest>map(rewriter -> new RequestWithQuery(request, rewriter.query(call)))
                .orElse(request);
    }

    private HttpServletRequest rewritten(WebAppRequest call, HttpServletRequest request) throws IOException {
        List<WebAppRequestRewriter> rewriters = requestRewriters.stream()
                .filter(rewriter -> rewriter.handles(call))
                .toList();
        if (rewriters.isEmpty()) {
            return request;
        }
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (WebAppRequestRewriter rewriter : rewriters) {
            body = rewriter.rewrite(call, body);
        }
        return new RequestWithBody(request, body.getBytes(StandardCharsets.UTF_8));
    }

    private void answer(WebAppRequest call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<WebAppResponseRewriter> rewriters = responseRewriters.stream()
                .filter(rewriter -> rewriter.handles(call))
                .toList();
        if (rewriters.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        WebAppResponse given =
                new WebAppResponse(held.getStatus(), new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
        WebAppResponse rewritten = given;
        for (WebAppResponseRewriter rewriter : rewriters) {
            rewritten = rewriter.rewrite(call, rewritten);
        }
        if (!rewritten.equals(given)) {
            held.resetBuffer();
            held.setStatus(rewritten.status());
            held.getOutputStream().write(rewritten.body().getBytes(StandardCharsets.UTF_8));
        }
        held.copyBodyToResponse();
    }

    /** The request with another body. */
    private static final class RequestWithBody extends HttpServletRequestWrapper {

        private final byte[] body;

        RequestWithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(body);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }
    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        BodyStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The web apps' REST reads its requests synchronously");
        }
    }
}
