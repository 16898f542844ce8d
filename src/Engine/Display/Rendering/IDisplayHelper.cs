namespace OrchardCore.DisplayManagement;

/// <summary>Renders a shape from within a template.</summary>
public interface IDisplayHelper
{
    Task<IHtmlContent> ShapeExecuteAsync(IShape? shape);
}
