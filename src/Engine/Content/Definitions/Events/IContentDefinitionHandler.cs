namespace OrchardCore.ContentTypes.Events;

/// <summary>May change or supply the records that definitions are built from, without storing anything.</summary>
public interface IContentDefinitionHandler
{
    void ContentTypeBuilding(ContentTypeBuildingContext context);

    void ContentTypePartBuilding(ContentTypePartBuildingContext context);

    void ContentPartBuilding(ContentPartBuildingContext context);

    void ContentPartFieldBuilding(ContentPartFieldBuildingContext context);
}
