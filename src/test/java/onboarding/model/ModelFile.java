package onboarding.model;

import java.nio.file.Path;

/** A file of the repository that the engine deploys. */
interface ModelFile {

    /** Where it lies, from the top of the repository. */
    Path file();

    /** The id that the model says it has. */
    String id();

    default String fileName() {
        return file().getFileName().toString();
    }

    /** The id that the file's name gives it. */
    default String expectedId() {
        return fileName().replaceFirst("\\.[a-z]+$", "");
    }

    /** The folder, which is the module's name. */
    default String module() {
        return file().getName(file().getNameCount() - 2).toString();
    }
}
