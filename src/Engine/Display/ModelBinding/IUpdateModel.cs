using System.Linq.Expressions;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds models from the request, for drivers.</summary>
public interface IUpdateModel
{
    ModelStateDictionary ModelState { get; }

    Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class;

    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class;

    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class;

    bool TryValidateModel(object model);

    bool TryValidateModel(object model, string prefix);
}
