namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The helper <c>Orchard</c> of Razor views.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    IDisplayHelper DisplayHelper { get; }
}
