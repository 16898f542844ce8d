namespace OrchardCore.DisplayManagement.Handlers;

public interface IDisplayDriver<in TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>;
