using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Host.Engine;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Host.State;

/// <summary>
/// The JSON of everything that is stored. Records of the domain are stored as they are, computed properties left out; a closed hierarchy is told apart by
/// the name of the record. What a newer program adds is optional; what it changes takes a step in <see cref="StateUpgrade"/>.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true, AllowOutOfOrderMetadataProperties = true, Converters = [typeof(SaidJson)])]
[JsonSerializable(typeof(StoredState))]
[JsonSerializable(typeof(StoredMessage))]
[JsonSerializable(typeof(Arrival))]
[JsonSerializable(typeof(ConversationEntry))]
[JsonSerializable(typeof(SavedCareer))]
[JsonSerializable(typeof(DraftVersion))]
[JsonSerializable(typeof(FactBook))]
[JsonSerializable(typeof(JobPosting))]
[JsonSerializable(typeof(IncomingMessage.Say))]
[JsonSerializable(typeof(IncomingMessage.Press))]
[JsonSerializable(typeof(Edit.Length), TypeInfoPropertyName = "EditLength")]
[JsonSerializable(typeof(Edit.OnTopic), TypeInfoPropertyName = "EditOnTopic")]
[JsonSerializable(typeof(Edit.ReplaceTopic), TypeInfoPropertyName = "EditReplaceTopic")]
[JsonSerializable(typeof(Edit.ReplaceText), TypeInfoPropertyName = "EditReplaceText")]
[JsonSerializable(typeof(Edit.Avoid), TypeInfoPropertyName = "EditAvoid")]
[JsonSerializable(typeof(Edit.Retract), TypeInfoPropertyName = "EditRetract")]
[JsonSerializable(typeof(Edit.Style), TypeInfoPropertyName = "EditStyle")]
[JsonSerializable(typeof(Edit.Register), TypeInfoPropertyName = "EditRegister")]
[JsonSerializable(typeof(Edit.Numbers), TypeInfoPropertyName = "EditNumbers")]
[JsonSerializable(typeof(Edit.Rewrite), TypeInfoPropertyName = "EditRewrite")]
[JsonSerializable(typeof(Edit.Remove), TypeInfoPropertyName = "EditRemove")]
[JsonSerializable(typeof(Edit.Freeze), TypeInfoPropertyName = "EditFreeze")]
[JsonSerializable(typeof(Edit.Variants), TypeInfoPropertyName = "EditVariants")]
[JsonSerializable(typeof(Edit.Heading), TypeInfoPropertyName = "EditHeading")]
[JsonSerializable(typeof(Edit.Paragraphs), TypeInfoPropertyName = "EditParagraphs")]
[JsonSerializable(typeof(Edit.Relate), TypeInfoPropertyName = "EditRelate")]
[JsonSerializable(typeof(Edit.Spelling), TypeInfoPropertyName = "EditSpelling")]
[JsonSerializable(typeof(Edit.Undo), TypeInfoPropertyName = "EditUndo")]
[JsonSerializable(typeof(Edit.Redo), TypeInfoPropertyName = "EditRedo")]
[JsonSerializable(typeof(Edit.Confirm), TypeInfoPropertyName = "EditConfirm")]
[JsonSerializable(typeof(Edit.Reopen), TypeInfoPropertyName = "EditReopen")]
[JsonSerializable(typeof(Edit.Restore), TypeInfoPropertyName = "EditRestore")]
[JsonSerializable(typeof(Edit.Compare), TypeInfoPropertyName = "EditCompare")]
[JsonSerializable(typeof(Edit.Combine), TypeInfoPropertyName = "EditCombine")]
[JsonSerializable(typeof(Edit.Show), TypeInfoPropertyName = "EditShow")]
[JsonSerializable(typeof(Edit.Claim), TypeInfoPropertyName = "EditClaim")]
[JsonSerializable(typeof(Edit.Question), TypeInfoPropertyName = "EditQuestion")]
[JsonSerializable(typeof(Edit.Posting), TypeInfoPropertyName = "EditPosting")]
[JsonSerializable(typeof(Edit.Translate), TypeInfoPropertyName = "EditTranslate")]
[JsonSerializable(typeof(Edit.None), TypeInfoPropertyName = "EditNone")]
[JsonSerializable(typeof(Edit.Unclear), TypeInfoPropertyName = "EditUnclear")]
[JsonSerializable(typeof(ChoiceEffect.Edits), TypeInfoPropertyName = "EffectEdits")]
[JsonSerializable(typeof(ChoiceEffect.Leave), TypeInfoPropertyName = "EffectLeave")]
[JsonSerializable(typeof(ChoiceEffect.State), TypeInfoPropertyName = "EffectState")]
[JsonSerializable(typeof(ChoiceEffect.CorrectPeriod), TypeInfoPropertyName = "EffectCorrectPeriod")]
[JsonSerializable(typeof(ChoiceEffect.Tell), TypeInfoPropertyName = "EffectTell")]
[JsonSerializable(typeof(ChoiceEffect.Choose), TypeInfoPropertyName = "EffectChoose")]
[JsonSerializable(typeof(ChoiceEffect.TakeQuestion), TypeInfoPropertyName = "EffectTakeQuestion")]
internal sealed partial class StateJson : JsonSerializerContext
{
    private static JsonSerializerOptions? _stored;

    /// <summary>How a type is stored.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)(_stored ??= Make()).GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Make() => new(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = Default.WithAddedModifier(NameRecords),
    };

    private static void NameRecords(JsonTypeInfo type)
    {
        if (type.Type != typeof(Edit) && type.Type != typeof(ChoiceEffect) && type.Type != typeof(IncomingMessage))
        {
            return;
        }

        JsonPolymorphismOptions records = new() { TypeDiscriminatorPropertyName = "is" };
        foreach (var record in type.Type.GetNestedTypes().Where(n => n.IsAssignableTo(type.Type)))
        {
            records.DerivedTypes.Add(new JsonDerivedType(record, record.Name));
        }

        type.PolymorphismOptions = records;
    }
}
