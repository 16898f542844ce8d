namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Makes the shapes of a model for display and for its editor, and takes what the editor sends back.</summary>
public interface IDisplayDriver<in TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    Task<IDisplayResult?> BuildDisplayAsync(TModel model, TDisplayContext context);

    Task<IDisplayResult?> BuildEditorAsync(TModel model, TEditorContext context);

    Task<IDisplayResult?> UpdateEditorAsync(TModel model, TUpdateContext context);
}
