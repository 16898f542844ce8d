using System.Reflection;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardSite.Engine.Display.Razor.Activation;

/// <summary>A property of a page that a service is put in.</summary>
internal abstract class PageInjection
{
    public static PageInjection Of(Type page, PropertyInfo property) =>
        (PageInjection)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(page, property.PropertyType), property)!;

    public abstract void Fill(IRazorPage page, ViewContext context);

    private static object Find(Type type, ViewContext context)
    {
        if (typeof(ViewDataDictionary).IsAssignableFrom(type))
        {
            return context.ViewData;
        }

        var services = context.HttpContext.RequestServices;
        if (type == typeof(IUrlHelper))
        {
            return services.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(context);
        }

        var service = services.GetRequiredService(type);
        (service as IViewContextAware)?.Contextualize(context);
        return service;
    }

    private sealed class Typed<TPage, TService>(PropertyInfo property) : PageInjection
        where TPage : class
    {
        private readonly Action<TPage, TService> _set = property.SetMethod!.CreateDelegate<Action<TPage, TService>>();

        public override void Fill(IRazorPage page, ViewContext context) => _set((TPage)page, (TService)Find(typeof(TService), context));
    }
}
