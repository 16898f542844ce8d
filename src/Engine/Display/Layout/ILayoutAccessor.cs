namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout of the page that this request answers with.</summary>
public interface ILayoutAccessor
{
    Task<IZoneHolding> GetLayoutAsync();
}
