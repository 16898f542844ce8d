namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriverBase, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    protected static readonly string ModelName = typeof(TModel).Name;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(
        TModel model, TDisplayContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult();
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return DisplayAsync(model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(
        TModel model, TEditorContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult();
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return EditAsync(model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(
        TModel model, TUpdateContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult();
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return UpdateAsync(model, context);
    }

    public virtual bool CanHandleModel(TModel model) => true;

    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TDisplayContext context) => Task.FromResult(Display(model, context));

    public virtual IDisplayResult? Display(TModel model, TDisplayContext context) => null;

    public virtual Task<IDisplayResult?> EditAsync(TModel model, TEditorContext context) => Task.FromResult(Edit(model, context));

    public virtual IDisplayResult? Edit(TModel model, TEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TUpdateContext context) => NoResult();

    protected static IDisplayResult? NullShapeResult() => null;

    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix)
        => Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    private static Task<IDisplayResult?> NoResult() => Task.FromResult<IDisplayResult?>(null);
}
