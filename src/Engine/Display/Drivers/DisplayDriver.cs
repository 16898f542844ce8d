namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel>
    : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class;
