using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardSite.Engine.Display.Razor.Activation;

/// <summary>The view data of pages with a model of one type.</summary>
internal abstract class PageModel
{
    public static PageModel Of(Type model) => (PageModel)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(model))!;

    /// <summary>The context's own view data if it is of the type, else a copy that is.</summary>
    public abstract ViewDataDictionary ViewDataFor(ViewContext context);

    private sealed class Typed<TModel> : PageModel
    {
        public override ViewDataDictionary ViewDataFor(ViewContext context) => context.ViewData switch
        {
            null => new ViewDataDictionary<TModel>(context.HttpContext.RequestServices.GetRequiredService<IModelMetadataProvider>(), context.ModelState),
            ViewDataDictionary<TModel> right when right.GetType() == typeof(ViewDataDictionary<TModel>) => right,
            var other => new ViewDataDictionary<TModel>(other),
        };
    }
}
