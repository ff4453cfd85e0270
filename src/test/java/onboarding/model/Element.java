package onboarding.model;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * An XML element of a model file; what is absent reads as an empty text.
 *
 * @param dom the parsed element
 */
record Element(org.w3c.dom.Element dom) {

    private static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    /** The root element of the text. */
    static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Element(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException("Not well-formed XML", e);
        }
    }

    /** The local name, such as {@code userTask}. */
    String type() {
        return dom.getLocalName();
    }

    boolean is(String... types) {
        return Arrays.asList(types).contains(type());
    }

    boolean isOfTheEngine() {
        return CAMUNDA_BPMN.equals(dom.getNamespaceURI());
    }

    String id() {
        return dom.getAttribute("id");
    }

    String name() {
        return dom.getAttribute("name");
    }

    String attribute(String name) {
        return dom.getAttribute(name);
    }

    double number(String name) {
        return Double.parseDouble(dom.getAttribute(name));
    }

    /** An attribute of the engine's own namespace. */
    String camunda(String name) {
        String inProcess = dom.getAttributeNS(CAMUNDA_BPMN, name);
        return inProcess.isEmpty() ? dom.getAttributeNS(CAMUNDA_DMN, name) : inProcess;
    }

    boolean camundaTrue(String name) {
        return camunda(name).equals("true");
    }

    Stream<Attr> attributes() {
        return IntStream.range(0, dom.getAttributes().getLength())
                .mapToObj(i -> (Attr) dom.getAttributes().item(i));
    }

    Stream<Element> children(String... types) {
        Stream<Element> children = elements(dom.getChildNodes());
        return types.length == 0 ? children : children.filter(child -> child.is(types));
    }

    Optional<Element> child(String type) {
        return children(type).findFirst();
    }

    /** This element and everything in it. */
    Stream<Element> tree() {
        return Stream.concat(Stream.of(this), children().flatMap(Element::tree));
    }

    Stream<Element> tree(String... types) {
        return tree().filter(element -> element.is(types));
    }

    Optional<Element> parent() {
        return dom.getParentNode() instanceof org.w3c.dom.Element parent
                ? Optional.of(new Element(parent))
                : Optional.empty();
    }

    /** The text directly in this element, without that of the elements in it. */
    String text() {
        NodeList nodes = dom.getChildNodes();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof org.w3c.dom.Text part) {
                text.append(part.getData());
            }
        }
        return text.toString().strip();
    }

    String documentation() {
        return child("documentation").map(Element::text).orElse("");
    }

    /** The value of a {@code camunda:property} of this element. */
    String property(String name) {
        return child("extensionElements").stream()
                .flatMap(extension -> extension.tree("property"))
                .filter(property -> property.name().equals(name))
                .map(property -> property.attribute("value").strip())
                .findFirst()
                .orElse("");
    }

    /** What a message calls this element: its id, or the id of the nearest element around it. */
    String label() {
        return id().isEmpty() ? parent().map(Element::label).orElse(type()) : id();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return List.copyOf(IntStream.range(0, nodes.getLength())
                        .mapToObj(nodes::item)
                        .filter(org.w3c.dom.Element.class::isInstance)
                        .map(node -> new Element((org.w3c.dom.Element) node))
                        .toList())
                .stream();
    }
}
