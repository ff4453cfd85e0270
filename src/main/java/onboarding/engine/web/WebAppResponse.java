package onboarding.engine.web;

/** An answer of the web apps' REST; the body is text, mostly JSON. */
public record WebAppResponse(int status, String body) {}
