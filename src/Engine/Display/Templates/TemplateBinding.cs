using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace OrchardSite.Engine.Display.Templates;

internal static class TemplateBinding
{
    /// <summary>Renders a file with the engine of the request that displays the shape.</summary>
    public static Func<DisplayContext, Task<IHtmlContent>> Of(Type engineType, string virtualPath)
        => context => Engine(context.ServiceProvider, engineType).RenderAsync(virtualPath, context);

    private static IShapeTemplateViewEngine Engine(IServiceProvider services, Type engineType)
        => services.GetServices<IShapeTemplateViewEngine>().First(engine => engine.GetType() == engineType);
}
