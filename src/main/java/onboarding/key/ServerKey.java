package onboarding.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of this installation. It never stands in the database, so that whoever reads the database can neither make links
 * nor read what is stored encrypted.
 *
 * <p>A setting where there is one; otherwise a file that is made at the first start and only its owner can read.
 */
@Component
public class ServerKey {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES";
    private static final int BYTES = 32;

    private final SecretKey key;

    public ServerKey(
            @Value("${onboarding.link-key:}") String setting,
            @Value("${onboarding.link-key-file:data/link.key}") Path file) {
        String text = setting.isBlank() ? fromFile(file) : setting.strip();
        this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), MAC);
    }

    /**
     * A signature that only this installation can make.
     *
     * @param text begins with what it is signed for, so that the signature is never valid for another purpose
     */
    byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java platform", e);
        }
    }

    /** An AES key of 256 bits for one purpose; from one purpose's key nobody can reckon another's. */
    public SecretKey encryptionKey(String purpose) {
        return new SecretKeySpec(sign("encryption:" + purpose), CIPHER);
    }

    private static String fromFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of this installation cannot be read from " + file, e);
        }
    }

    /** Windows has no such permissions; there the folder of the person who starts the server protects the file. */
    private static FileAttribute<?>[] forTheOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        if (Files.exists(file)) {
            // An earlier start made it; links already sent must go on working.
            return;
        }
        // Written whole before it gets its name, so that a start that is cut off leaves no empty key behind.
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new", forTheOwnerOnly(file));
        Files.writeString(draft, HexFormat.of().formatHex(random));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
