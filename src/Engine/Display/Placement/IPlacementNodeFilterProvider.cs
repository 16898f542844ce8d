namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A filter that placement files may use under its key, e.g. <c>contentType</c>.</summary>
public interface IPlacementNodeFilterProvider
{
    string Key { get; }

    bool IsMatch(ShapePlacementContext context, object expression);
}
