namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext>,
        IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TConcrete : class, TModel
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(
        TModel model, TDisplayContext context)
    {
        if (!CanHandleModel(model))
        {
            return Task.FromResult<IDisplayResult?>(null);
        }

        BuildPrefix((TConcrete)model, context.HtmlFieldPrefix);
        return DisplayAsync((TConcrete)model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(
        TModel model, TEditorContext context)
    {
        if (!CanHandleModel(model))
        {
            return Task.FromResult<IDisplayResult?>(null);
        }

        BuildPrefix((TConcrete)model, context.HtmlFieldPrefix);
        return EditAsync((TConcrete)model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(
        TModel model, TUpdateContext context)
    {
        if (!CanHandleModel(model))
        {
            return Task.FromResult<IDisplayResult?>(null);
        }

        BuildPrefix((TConcrete)model, context.HtmlFieldPrefix);
        return UpdateAsync((TConcrete)model, context);
    }

    public virtual bool CanHandleModel(TModel model) => model is TConcrete concrete && base.CanHandleModel(concrete);
}
