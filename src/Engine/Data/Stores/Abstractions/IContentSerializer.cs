namespace YesSql;

/// <summary>Turns documents into the text that is stored and back.</summary>
public interface IContentSerializer
{
    object Deserialize(string content, Type type);
    string Serialize(object item);
}
