namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A provider that is asked once for every feature rather than for its own.</summary>
public interface IShapeTableHarvester : IShapeTableProvider;
