namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What is known of shapes in a tenant under a theme: descriptors by type, templates by type or alternate.</summary>
public class ShapeTable
{
    public ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
    {
        Descriptors = descriptors;
        Bindings = bindings;
    }

    public IDictionary<string, ShapeDescriptor> Descriptors { get; }

    public IDictionary<string, ShapeBinding> Bindings { get; }
}
