using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Liquid.Views;

/// <summary>Renders shapes by the <c>.liquid</c> files of modules and themes.</summary>
internal sealed class LiquidShapeTemplateViewEngine(LiquidTemplates templates, IModuleFiles files) : IShapeTemplateViewEngine
{
    public IEnumerable<string> TemplateFileExtensions { get; } = [".liquid"];

    public Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext) =>
        LiquidShapes.RenderAsync(Find(relativePath), displayContext);

    private LiquidTemplate Find(string path)
    {
        var file = files.GetVirtual(path.TrimStart('/'));
        return file.Exists
            ? templates.FromFile(path, file)
            : throw new LiquidRenderException($"The template '{path}' does not exist.");
    }
}
