using System.Linq.Expressions;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds through a controller.</summary>
public class ControllerModelUpdater : IUpdateModel
{
    private readonly Controller _controller;

    public ControllerModelUpdater(Controller controller) => _controller = controller;

    public ModelStateDictionary ModelState => _controller.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _controller.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => _controller.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => _controller.TryUpdateModelAsync(model, prefix, includeExpressions!);

    public bool TryValidateModel(object model) => _controller.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => _controller.TryValidateModel(model, prefix);
}
