
namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A service whose methods marked with <see cref="ShapeAttribute"/> render shapes.</summary>
public interface IShapeAttributeProvider;
