using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Liquid.Views;

/// <summary>Renders shapes by the <c>.liquid</c> files of modules and themes.</summary>
internal sealed class LiquidShapeTemplateViewEngine(LiquidTemplates templates, IModuleFiles files) : IShapeTemplateViewEngine
{
    public IEnumerable<string> TemplateFileExtensions { get; } = [".liquid"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var context = displayContext.ServiceProvider.GetRequiredService<LiquidTemplateContext>();
        var output = LiquidOutput.For(context);
        var outer = context.Shape;
        context.Shape = displayContext.Value;
        try
        {
            await LiquidRenderer.RenderAsync(Find(relativePath), output, LiquidEncoders.Html, context, displayContext.Value);
        }
        finally
        {
            context.Shape = outer;
        }

        return output;
    }

    private LiquidTemplate Find(string path)
    {
        var file = files.GetVirtual(path.TrimStart('/'));
        return file.Exists
            ? templates.FromFile(path, file)
            : throw new LiquidRenderException($"The template '{path}' does not exist.");
    }
}
