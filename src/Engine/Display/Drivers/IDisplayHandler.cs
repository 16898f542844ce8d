namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Builds onto a model's shape without drivers' results.</summary>
public interface IDisplayHandler<TModel>
{
    Task BuildDisplayAsync(TModel model, BuildDisplayContext context);

    Task BuildEditorAsync(TModel model, BuildEditorContext context);

    Task UpdateEditorAsync(TModel model, UpdateEditorContext context);
}
