/// The schema of the portable profile.
enum GraphMLSchema {
  /// The text of `Schemas/newsgraph.xsd`.
  ///
  /// It is compiled in, because an installed tool is one file; a test keeps the two equal.
  static let portable = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
               xmlns="http://graphml.graphdrawing.org/xmlns"
               targetNamespace="http://graphml.graphdrawing.org/xmlns"
               elementFormDefault="qualified">
      <xs:annotation>
        <xs:documentation>
          GraphML as newsgraph writes it, profile "portable": a subset of GraphML that graph tools read alike.
          Keys come first, each for nodes, edges or the graph, with a name and a type and without a default; then
          one directed graph with its own data, its nodes and its edges. That ids of nodes and edges are unique,
          that edges have their nodes and data its key, and that values are of their key's type, is checked by
          newsgraph itself: as constraints of a schema these would take gigabytes of memory for a large graph.
        </xs:documentation>
      </xs:annotation>

      <xs:element name="graphml">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="key" type="Key" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="graph" type="Graph"/>
          </xs:sequence>
        </xs:complexType>
        <xs:unique xmlns:g="http://graphml.graphdrawing.org/xmlns" name="unique-key-id">
          <xs:selector xpath="g:key"/>
          <xs:field xpath="@id"/>
        </xs:unique>
        <xs:unique xmlns:g="http://graphml.graphdrawing.org/xmlns" name="unique-key-name">
          <xs:selector xpath="g:key"/>
          <xs:field xpath="@for"/>
          <xs:field xpath="@attr.name"/>
        </xs:unique>
      </xs:element>

      <xs:complexType name="Key">
        <xs:sequence>
          <xs:element name="desc" type="xs:string" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="for" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:NMTOKEN">
              <xs:enumeration value="graph"/>
              <xs:enumeration value="node"/>
              <xs:enumeration value="edge"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="attr.name" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="attr.type" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:NMTOKEN">
              <xs:enumeration value="boolean"/>
              <xs:enumeration value="int"/>
              <xs:enumeration value="long"/>
              <xs:enumeration value="float"/>
              <xs:enumeration value="double"/>
              <xs:enumeration value="string"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Graph">
        <xs:sequence>
          <xs:element name="data" type="Data" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="node" type="Node" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="edge" type="Edge" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="edgedefault" type="xs:NMTOKEN" fixed="directed" use="required"/>
      </xs:complexType>

      <xs:complexType name="Node">
        <xs:sequence>
          <xs:element name="data" type="Data" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
      </xs:complexType>

      <xs:complexType name="Edge">
        <xs:sequence>
          <xs:element name="data" type="Data" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="source" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="target" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="directed" type="xs:boolean"/>
      </xs:complexType>

      <xs:complexType name="Data">
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="key" type="xs:NMTOKEN" use="required"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
    </xs:schema>

    """
}
