using System.Linq.Expressions;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Shows a binder's errors but keeps apart those that are added while an editor is only being built.</summary>
public class ModelStateWrapperUpdater : IUpdateModel
{
    private readonly IUpdateModel _updateModel;

    public ModelStateWrapperUpdater(IUpdateModel updateModel)
    {
        _updateModel = updateModel;
        ModelState = new ModelStateDictionary(updateModel.ModelState);
    }

    public ModelStateDictionary ModelState { get; }

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model, prefix, includeExpressions);

    public bool TryValidateModel(object model) => _updateModel.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => _updateModel.TryValidateModel(model, prefix);
}
