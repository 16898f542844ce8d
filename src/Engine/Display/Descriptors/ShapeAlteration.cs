using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What one feature says of one shape type.</summary>
public class ShapeAlteration
{
    private readonly IList<Action<ShapeDescriptor>> _configurations;

    public ShapeAlteration(string shapeType, IFeatureInfo feature, IList<Action<ShapeDescriptor>> configurations)
    {
        ShapeType = shapeType;
        Feature = feature;
        _configurations = configurations;
    }

    public string ShapeType { get; }

    public IFeatureInfo Feature { get; }

    public void Alter(ShapeDescriptor descriptor)
    {
        foreach (var configuration in _configurations)
        {
            configuration(descriptor);
        }
    }
}
