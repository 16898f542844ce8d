namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Renders templates of some file extensions.</summary>
public interface IShapeTemplateViewEngine
{
    IEnumerable<string> TemplateFileExtensions { get; }

    Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext);
}
